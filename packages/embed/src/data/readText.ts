/**
 * A response's text, or `null` where it has more bytes than allowed. It is read piece by piece and let go at the limit,
 * so that a file of any size costs no more than the limit.
 */
export async function readText(response: Response, mostBytes: number): Promise<string | null> {
  if (response.body === null) return '';
  if (Number(response.headers.get('content-length')) > mostBytes) {
    await response.body.cancel();
    return null;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
