// Every line of a page is looked at: a look at a code costs a tenth of a regular expression.

export const isLower = (code: number): boolean => code >= 97 && code <= 122;
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
