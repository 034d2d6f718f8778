/** Widths in which a portrait is published, for `srcset`. Pixels. */
export const photoWidths = [120, 240, 480, 960] as const;

/** The largest width in which a picture of a work, or in a text, is published. Pixels. */
export const workPictureWidth = 1280;
