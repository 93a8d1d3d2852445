/** The one place of the sizes that people are told. */

/** Most characters of a message. */
export const maxMessageCharacters = 8_000;
/** Most messages of one person about one request within an hour: room for a long evening, none for a machine. */
export const maxMessagesAnHour = 30;
