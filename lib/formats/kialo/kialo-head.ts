/** How an export of Kialo begins, in both of its forms. */
export const KIALO_HEAD = /^\ufeff?[ \t]*Discussion (?:Title|Name):[ \t]*(.*)$/m
