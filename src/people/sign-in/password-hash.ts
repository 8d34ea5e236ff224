/**
 * Password hash: what Payload keeps of a password (`generatePasswordSaltHash`, 3.90). It is verified here, and not in
 * Payload's own sign-in, so that an address without an account costs the same work as one with an account.
 */
import crypto from 'node:crypto'

const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
/** Bytes. */
const length = 32

export type PasswordHash = { hash?: string | null; salt?: string | null }

/** Of an account that does not exist: no password has it. */
const nobodys = { hash: prefix + '0'.repeat(2 * length), salt: '0'.repeat(64) }

/** One run of the hash function, whoever it is. */
export function matches(account: PasswordHash | undefined, password: string): Promise<boolean> {
  const { hash, salt } = account?.hash && account.salt ? { hash: account.hash, salt: account.salt } : nobodys
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, length, 'sha256', (error, made) => {
      if (error) return reject(error)
      const isSame = stored.length === made.length && crypto.timingSafeEqual(stored, made)
      resolve(isSame && hash.startsWith(prefix) && hash !== nobodys.hash)
    })
  })
}
