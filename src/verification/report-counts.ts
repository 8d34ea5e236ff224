/** Report counts: for how many readers a balance check worked lately. Too few say too little, and are left out. */
import type { Payload } from 'payload'
import { countedSince } from './doubt'
import { countReports, type ReportCount } from './reports-table'

/** By the check's id; counts all reports of the last 90 days, whatever the newsroom said meanwhile. */
export async function reportCounts(payload: Payload, checks: number[]): Promise<Map<number, ReportCount>> {
  return checks.length === 0 ? new Map() : countReports(payload.db.drizzle, checks, countedSince(new Date()))
}
