/**
 * Every word the interface says, in Chinese with English beside it, one file an area.
 * The site is built in Chinese; the English is for keepers who review it and for a later edition.
 */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type Messages = Readonly<Record<string, Message>>;

export const locale = 'zh' satisfies keyof Message;

/** The message in the site's language, `{name}` replaced by `values.name`. */
export function say(message: Message, values: Readonly<Record<string, string | number>> = {}): string {
  return message[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
