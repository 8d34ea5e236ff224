/** Names the picture that belongs to an address, made or not. */
export const pictureHeader = 'saldo-picture'
