/** OpenCC's word table: `simplified traditional` entries with `|` between them. */
declare module 'opencc-js/dict/STPhrases' {
  const phrases: string;
  export default phrases;
}
