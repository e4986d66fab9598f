/** Dates as Chinese pages write them. */

/** Year, month and day with any of the usual separators; the groups are the three numbers. */
export const datePattern =
  /(?<!\d)((?:19|20)\d\d)(?:\s?[-/.年]\s?|\s(?=\d\d\/))(1[0-2]|0?[1-9])\s?[-/.月]\s?(3[01]|[12]\d|0?[1-9])(?!\d)(?:\s?日)?/;

/** A time of day after a date, with what may stand between. */
export const timePattern =
  /(?:T|\s{0,3})(?:[01]?\d|2[0-4])[:：]\d\d(?:[:：]\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?/;

/** The first full date in the text as `YYYY-MM-DD`; null where there is none or it is not in the calendar. */
export function isoDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = datePattern.exec(text) ?? [];
  if (year === '') return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : null;
}
