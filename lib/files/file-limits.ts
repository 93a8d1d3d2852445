/** The one place of the sizes that people are told. Powers of a thousand, as the units say. */

/** Largest file. */
export const maxFileBytes = 10_000_000;
/** Most files of one form or one message. */
export const maxFiles = 10;
/** Files of one form or one message together. */
export const maxTotalBytes = 25_000_000;
/** Largest body of a POST with files: what it may carry together, fields and separators included. */
export const maxUploadBodyBytes = 25_000_000;
