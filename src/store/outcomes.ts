/** Outcomes, check-ins and their evidence: append-only, and read back whole. */
import { v7 as uuidv7 } from 'uuid'
import type { CheckIn, CheckInDetails } from '../domain/check-in.ts'
import type { Instant } from '../domain/clocks.ts'
import { firstDayOf, precisionOf } from '../domain/day.ts'
import type { Evidence, Outcome, OutcomeDetails } from '../domain/outcome.ts'
import { Prisma } from './generated/client.ts'
import { checkInJson, outcomeJson, readCheckIn, readOutcome } from './statement-rows.ts'
import type { Client } from './store.ts'

/** More judgements or check-ins of one statement than anybody reads; the newest are kept in view. */
const HISTORY_LIMIT = 200

const evidenceRows = (evidence: readonly Evidence[]) => evidence.map((item) => ({ ...item, uid: uuidv7() }))

const heldBy = (column: string, recordedBy: Instant | null) =>
  recordedBy === null ? Prisma.empty : Prisma.sql`AND ${Prisma.raw(column)} <= ${recordedBy}`

export function outcomesOf(client: Client) {
  return {
    /** Appends an outcome with its evidence and makes it the one that counts today; to be called within a transaction. */
    async append(
      statementId: number,
      details: OutcomeDetails,
      supersedesId: number | null,
      actor: string,
      recordedAt: Instant,
    ): Promise<Outcome> {
      const { evidence, occurredOn, ...columns } = details
      const { id } = await client.outcome.create({
        data: {
          ...columns,
          uid: uuidv7(),
          statementId,
          occurredOn: occurredOn === null ? null : firstDayOf(occurredOn),
          occurredOnPrecision: occurredOn === null ? null : (precisionOf(occurredOn) ?? null),
          supersedesId,
          actor,
          recordedAt,
        },
        select: { id: true },
      })
      if (evidence.length > 0)
        await client.evidence.createMany({ data: evidenceRows(evidence).map((item) => ({ ...item, outcomeId: id })) })
      await client.$executeRaw`UPDATE "Statement" SET "currentVerdict" = ${details.verdict}, "currentJudgedOn" = ${details.judgedOn},
        "contested" = (SELECT COUNT(DISTINCT o."verdict") > 1 OR TOTAL(o."cannotTellReason" = 'sources_conflict') > 0
          FROM "Outcome" o WHERE o."statementId" = ${statementId}) WHERE "id" = ${statementId}`
      return { ...details, id, statementId, supersedesId, actor, recordedAt }
    },

    /** Every outcome of a statement that the ledger held by then, newest first; those not yet judged on `asOf` are among them. */
    async history(statementId: number, recordedBy: Instant | null): Promise<Outcome[]> {
      const rows = await client.$queryRaw<{ json: string }[]>`SELECT ${outcomeJson} AS "json" FROM "Outcome" o
        WHERE o."statementId" = ${statementId} ${heldBy('o."recordedAt"', recordedBy)} ORDER BY o."id" DESC LIMIT ${HISTORY_LIMIT}`
      return rows.map(({ json }) => readOutcome(json))
    },
  }
}

export function checkInsOf(client: Client) {
  return {
    async append(statementId: number, details: CheckInDetails, actor: string, recordedAt: Instant): Promise<CheckIn> {
      const { evidence, ...columns } = details
      const { id } = await client.checkIn.create({
        data: { ...columns, uid: uuidv7(), statementId, actor, recordedAt },
        select: { id: true },
      })
      if (evidence.length > 0)
        await client.evidence.createMany({ data: evidenceRows(evidence).map((item) => ({ ...item, checkInId: id })) })
      return { ...details, id, statementId, actor, recordedAt }
    },

    /** Newest day first. */
    async history(statementId: number, recordedBy: Instant | null): Promise<CheckIn[]> {
      const rows = await client.$queryRaw<{ json: string }[]>`SELECT ${checkInJson} AS "json" FROM "CheckIn" c
        WHERE c."statementId" = ${statementId} ${heldBy('c."recordedAt"', recordedBy)} ORDER BY c."onDay" DESC, c."id" DESC LIMIT ${HISTORY_LIMIT}`
      return rows.map(({ json }) => readCheckIn(json))
    },
  }
}
