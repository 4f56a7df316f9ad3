const pattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** An address with anything else in it leads nowhere; asking the server would only make an error. */
export const isUuid = (text: string): boolean => pattern.test(text);
