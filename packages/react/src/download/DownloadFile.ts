/** A file as it will be saved. */
export interface DownloadFile {
  readonly name: string;
  readonly content: Blob;
}
