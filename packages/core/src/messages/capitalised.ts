/** Text as it begins a sentence or stands alone. */
export function capitalised(text: string): string {
  const first = text.charAt(0);
  const capital = first.toUpperCase();
  return first === capital ? text : capital + text.slice(1);
}
