/**
 * Names the code that reads notes: what one build has kept of a note, another that reads otherwise must not believe. A build puts a
 * sum over that code in place of this word.
 */
export const READER_VERSION: string = 'unbuilt';
