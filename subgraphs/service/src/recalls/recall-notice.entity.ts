import { table } from "@forecourt/platform/table";

/** A manufacturer's safety recall or campaign. */
export interface RecallNoticeRow {
  id: string;
  version: number;
  /** Number of the authority or manufacturer, `23V-456`. */
  campaign: string;
  title: string;
  remedyAvailable: boolean;
  component: string | null;
  announcedOn: string;
}

export const RecallNoticeEntity = table<RecallNoticeRow>({
  name: "RecallNotice",
  tableName: "recall_notice",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    campaign: { type: "text" },
    title: { type: "text" },
    remedyAvailable: { type: "boolean", name: "remedy_available" },
    component: { type: "text", nullable: true },
    announcedOn: { type: "date", name: "announced_on" },
  },
  uniques: [{ name: "recall_notice_campaign", columns: ["campaign"] }],
});
