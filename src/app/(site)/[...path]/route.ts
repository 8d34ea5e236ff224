import { notFound } from '@/site/document/page'

export const GET = notFound
