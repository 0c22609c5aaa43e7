/** The kinds of picture that a chart can be saved as, the one that stays sharp at any size first. */
export const pictureKinds: readonly ('svg' | 'png')[] = ['svg', 'png'];
