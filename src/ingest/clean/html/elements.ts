/**
 * What the elements of a web page mean for its text. Names from the HTML standard
 * (https://html.spec.whatwg.org/multipage/rendering.html), and those of the pages of the 2000s it retired.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand on lines of their own; every other element, known or not, runs on in the line. */
export const BLOCK = names(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer frameset h1 h2 h3 h4 h5 h6 header hr legend li listing main menu nav ol p plaintext pre section ' +
    'summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements without content. */
export const VOID = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/**
 * Elements whose text nobody reads as the page's: programs, styles, drawings, controls, what stands in for
 * something that did not load, and the readings over the characters of a `<ruby>` (its base text stays).
 */
export const UNREAD = names(
  'applet audio button canvas datalist iframe map math noembed noframes noscript object optgroup option rp rt ' +
    'rtc script select style svg template textarea title video',
);

/** Elements that say nothing of the structure: a page is the same without their tags. */
export const TRANSPARENT = names('html head body form tbody thead tfoot');

/** Elements whose content the tokenizer must not read as markup, and the state it must take instead. */
export const RAW: ReadonlyMap<string, 'RCDATA' | 'RAWTEXT' | 'SCRIPT_DATA' | 'PLAINTEXT'> = new Map([
  ['title', 'RCDATA'],
  ['textarea', 'RCDATA'],
  ['style', 'RAWTEXT'],
  ['xmp', 'RAWTEXT'],
  ['iframe', 'RAWTEXT'],
  ['noembed', 'RAWTEXT'],
  ['noframes', 'RAWTEXT'],
  ['noscript', 'RAWTEXT'],
  ['script', 'SCRIPT_DATA'],
  ['plaintext', 'PLAINTEXT'],
]);

/** End tags may be left out: a start tag of the key ends an open element of the list, up to a boundary. */
export const IMPLIES_END: ReadonlyMap<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }> =
  new Map([
    ['li', { ends: names('li'), within: names('ul ol menu dir table td th') }],
    ['dt', { ends: names('dt dd'), within: names('dl table td th') }],
    ['dd', { ends: names('dt dd'), within: names('dl table td th') }],
    ['option', { ends: names('option'), within: names('select') }],
    ['tr', { ends: names('tr caption'), within: names('table') }],
    ['td', { ends: names('td th caption'), within: names('table tr') }],
    ['th', { ends: names('td th caption'), within: names('table tr') }],
  ]);

/** An end tag inside one of these never ends an element outside it. */
export const SCOPE = names('table td th caption');

/** Parts of a table, whose end tags look past cells but not past the table. */
export const TABLE_PART = names('td th tr caption table');

/** Elements whose end tag may be missing. */
export const IMPLIED: ReadonlySet<string> = new Set([...IMPLIES_END.keys(), 'p']);
