/*
 * Stands in for the kit's kinds of picture in the single files. A PNG is drawn from an image at an address of data, which
 * a strict content security policy forbids.
 */

/** The kinds of picture that a chart can be saved as. */
export const pictureKinds: readonly ('svg' | 'png')[] = ['svg'];
