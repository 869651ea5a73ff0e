import 'server-only'

const REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EEXIST: 'something else of that name is there',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EROFS: 'the disk can only be read',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EFBIG: 'the disk takes no file of this size',
  EDQUOT: 'the disk is full',
  EIO: 'the disk reports an error',
}

/** Why a file could not be read or written, in words; null of an error that is not the file's. */
export const reasonOf = (error: unknown): string | null =>
  REASONS[(error as NodeJS.ErrnoException | null)?.code ?? ''] ?? null
