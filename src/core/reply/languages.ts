import { german } from './de';
import { english } from './en';
import type { ReplyLanguage } from './reply-language';

/** Every language in which replies are read, whatever the vault's own: an employer writes in theirs. A new one is a folder beside `en/` and its place here. */
export const REPLY_LANGUAGES: readonly ReplyLanguage[] = [english, german];
