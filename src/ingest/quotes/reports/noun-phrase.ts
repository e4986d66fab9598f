/** A noun and what qualifies it, up to the end of the clause. */
export const nounPhrase =
  /^(?!根据|[^，。！？；]*(?:[是将]|已(?!久)|正在))[^，。！？；：]*的(?:[一-鿿]{1,8}|[一-鿿]{0,6}[A-Za-z]{1,8}[一-鿿]{0,4})(?:[，。！？；：—]|$)/;
