/** What is true of this build as a whole: where it will stand, and the day it was made. */

const { YINDE_SITE, SOURCE_DATE_EPOCH } = process.env;

/** Address the site will have; `YINDE_SITE` gives it, without a slash at the end. */
export const siteUrl = YINDE_SITE ?? 'http://localhost:4321';

/** ISO day of this edition. `SOURCE_DATE_EPOCH` makes a build repeatable (reproducible-builds.org). */
export const edition = new Date(SOURCE_DATE_EPOCH ? Number(SOURCE_DATE_EPOCH) * 1000 : Date.now())
  .toISOString()
  .slice(0, 10);

/** The full address of a page of the site. */
export function absolute(path: string): string {
  return new URL(path, siteUrl).href;
}
