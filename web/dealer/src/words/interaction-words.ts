import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  FileText,
  Footprints,
  Mail,
  MailOpen,
  MessageCircle,
  MessageSquareText,
  Phone,
  Share2,
  type LucideIcon,
} from "lucide-react";
import type { InteractionChannel, InteractionDirection } from "../__generated__/types.ts";

interface ChannelWords {
  readonly icon: LucideIcon;
  readonly name: MessageDescriptor;
  /** What it was, by who began. */
  readonly INBOUND: MessageDescriptor;
  readonly OUTBOUND: MessageDescriptor;
}

/** By what way people were in touch. */
export const channelWords: Readonly<Record<InteractionChannel, ChannelWords>> = {
  PHONE: {
    icon: Phone,
    name: msg`Call`,
    INBOUND: msg`They called`,
    OUTBOUND: msg`We called`,
  },
  EMAIL: {
    icon: Mail,
    name: msg`Email`,
    INBOUND: msg`They emailed`,
    OUTBOUND: msg`We emailed`,
  },
  TEXT: {
    icon: MessageSquareText,
    name: msg({ message: "Text", context: "text message" }),
    INBOUND: msg`They texted`,
    OUTBOUND: msg`We texted`,
  },
  CHAT: {
    icon: MessageCircle,
    name: msg`Chat`,
    INBOUND: msg`They wrote in the chat`,
    OUTBOUND: msg`We wrote in the chat`,
  },
  IN_PERSON: {
    icon: Footprints,
    name: msg`Visit`,
    INBOUND: msg`They came in`,
    OUTBOUND: msg`We visited`,
  },
  WEB_FORM: {
    icon: FileText,
    name: msg`Web form`,
    INBOUND: msg`Inquiry`,
    OUTBOUND: msg`Web form`,
  },
  SOCIAL_MEDIA: {
    icon: Share2,
    name: msg`Social media`,
    INBOUND: msg`They wrote on social media`,
    OUTBOUND: msg`We wrote on social media`,
  },
  MAIL: {
    icon: MailOpen,
    name: msg`Letter`,
    INBOUND: msg`Their letter`,
    OUTBOUND: msg`Our letter`,
  },
};

/** What an automatic message is called. */
const automaticWords = msg`Automatic reply`;

export function touchWords(
  channel: InteractionChannel,
  direction: InteractionDirection,
  automatic: boolean,
): MessageDescriptor {
  return automatic ? automaticWords : channelWords[channel][direction];
}
