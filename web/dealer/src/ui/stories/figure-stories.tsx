import { Age, Countdown, DateText } from "../date-text.tsx";
import { Freshness } from "../freshness.tsx";
import { Masked } from "../masked.tsx";
import { Money } from "../money.tsx";
import { Banner } from "../shell/banner.tsx";
import { Shortcut } from "../shortcut.tsx";
import { StatusChip } from "../status-chip.tsx";
import { CopyButton, VinText } from "../vin-text.tsx";
import styles from "./stories.module.css";
import { Case, Story, STORY_NOW } from "./story.tsx";

const VIN = "1HGCV1F30LA000014";
const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const minutesAway = (minutes: number) =>
  new Date(STORY_NOW.getTime() + minutes * 60_000).toISOString();
const clock = { now: STORY_NOW };
const TEXTS = {
  breach: "SLA missed",
  near: "60 days",
  posted: "Posted",
  sold: "Sold",
  long: "Waiting for the lender's answer to the second application",
};

export function FigureStories() {
  return (
    <>
      <Story id="status-chip" title="StatusChip">
        <Case name="Filled" row>
          <StatusChip tone="critical">{TEXTS.breach}</StatusChip>
          <StatusChip tone="warning">{TEXTS.near}</StatusChip>
          <StatusChip tone="confirmed">{TEXTS.posted}</StatusChip>
          <StatusChip tone="neutral">{TEXTS.sold}</StatusChip>
        </Case>
        <Case name="Plain, for rows" row>
          <StatusChip tone="critical" plain>
            {TEXTS.breach}
          </StatusChip>
          <StatusChip tone="warning" plain>
            {TEXTS.near}
          </StatusChip>
          <StatusChip tone="confirmed" plain>
            {TEXTS.posted}
          </StatusChip>
          <StatusChip tone="neutral" plain>
            {TEXTS.sold}
          </StatusChip>
        </Case>
        <Case name="Too long for its place">
          <div style={{ width: 160 }}>
            <StatusChip tone="warning" title={TEXTS.long}>
              {TEXTS.long}
            </StatusChip>
          </div>
        </Case>
      </Story>

      <Story id="money" title="Money">
        <div className={styles.grid}>
          <Case name="Lists: no cents">
            <ul className={styles.column}>
              {[1_450_000, 149_999, -20_000, 0, null].map((minor) => (
                <li key={minor}>
                  <Money value={minor === null ? null : usd(minor)} />
                </li>
              ))}
            </ul>
          </Case>
          <Case name="Books: cents, parentheses">
            <ul className={styles.column}>
              {[4_125_000, -20_050, 5, 0, null].map((minor) => (
                <li key={minor}>
                  <Money value={minor === null ? null : usd(minor)} books />
                </li>
              ))}
            </ul>
          </Case>
          <Case name="Differences: signed">
            <ul className={styles.column}>
              {[120_000, 0, -75_000].map((minor) => (
                <li key={minor}>
                  <Money value={usd(minor)} signed />
                </li>
              ))}
            </ul>
          </Case>
        </div>
      </Story>

      <Story id="dates" title="DateText, Age, Countdown">
        <Case name="Date · with year · time · both · relative · beyond a day" row>
          <DateText at={minutesAway(-20)} {...clock} />
          <DateText at="2025-09-03" {...clock} />
          <DateText at={minutesAway(0)} {...clock} form="time" />
          <DateText at={minutesAway(0)} {...clock} form="dateTime" />
          <DateText at={minutesAway(-5)} {...clock} form="relative" />
          <DateText at={minutesAway(-3_000)} {...clock} form="relative" />
        </Case>
        <Case name="Age" row>
          <Age days={63} />
        </Case>
        <Case name="Countdown: far, near, past due" row>
          <Countdown dueAt={minutesAway(190)} now={STORY_NOW} />
          <Countdown dueAt={minutesAway(14)} now={STORY_NOW} />
          <Countdown dueAt={minutesAway(-6)} now={STORY_NOW} />
          <Countdown dueAt={minutesAway(-6)} now={STORY_NOW} plain />
        </Case>
      </Story>

      <Story id="freshness" title="Freshness, Banner">
        <Case name="Live · reconnecting · offline · connecting" row>
          <Freshness state="LIVE" lostAt={undefined} />
          <Freshness state="CONNECTING" lostAt={STORY_NOW} />
          <Freshness state="OFFLINE" lostAt={STORY_NOW} />
          <Freshness state="CONNECTING" lostAt={undefined} />
        </Case>
        <Case name="Banners">
          <Banner tone="neutral">{"Demo data: nothing here is real."}</Banner>
          <Banner tone="warning">{"No connection: what you see is as of 10:42."}</Banner>
          <Banner tone="critical">{"Stop-sale recall: this unit cannot be published."}</Banner>
        </Case>
      </Story>

      <Story id="identifiers" title="VinText, CopyButton, Masked, Shortcut">
        <Case name="VIN · last 8 · to copy" row>
          <VinText vin={VIN} />
          <VinText vin={VIN} last8 />
          <VinText vin={VIN} copy />
          <CopyButton text="A-10422" />
        </Case>
        <Case name="Masked" row>
          <Masked needs="accounting access" />
        </Case>
        <Case name="Keys" row>
          <Shortcut keys="Mod+k" />
          <Shortcut keys="g s" />
          <Shortcut keys="?" />
        </Case>
      </Story>
    </>
  );
}
