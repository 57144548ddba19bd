/** What brings a study in as an illustration of something else, lower case, all languages together. */
export const AS_EXAMPLE =
  /for example|for instance|e\.g\.|zum beispiel|z\. ?b\.|beispielsweise|par exemple|por ejemplo|por exemplo|ad esempio|per esempio|bijvoorbeeld|na przykład|например|örneğin|例えば|たとえば|예를 들어|例如|比如|على سبيل المثال/;
