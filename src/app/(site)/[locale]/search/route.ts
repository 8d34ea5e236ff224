import { searchHandler } from '@/site/search/search-handler'

export const GET = searchHandler
