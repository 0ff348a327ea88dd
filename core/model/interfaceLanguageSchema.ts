import { z } from 'zod';
import { INTERFACE_LANGUAGES } from './interfaceLanguage';

/** Apart from the list, which is drawn before anything is checked. */
export const interfaceLanguageSchema = z.enum(INTERFACE_LANGUAGES);
