/** A file of another package as text, put there when the command is built: see bundle.mjs. */
declare module '*?text' {
  const text: string;
  export { text };
}
