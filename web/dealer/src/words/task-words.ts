import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  CalendarCheck,
  CarFront,
  KeyRound,
  ListTodo,
  Mail,
  MessageSquareText,
  Phone,
  type LucideIcon,
} from "lucide-react";
import type { TaskKind } from "../__generated__/types.ts";

interface TaskKindWords {
  readonly icon: LucideIcon;
  readonly name: MessageDescriptor;
}

/** What tasks are for, in the order they are offered. */
export const taskKindWords: Readonly<Record<TaskKind, TaskKindWords>> = {
  CALL: { icon: Phone, name: msg`Call` },
  EMAIL: { icon: Mail, name: msg`Email` },
  TEXT: { icon: MessageSquareText, name: msg({ message: "Text", context: "text message" }) },
  APPOINTMENT: { icon: CalendarCheck, name: msg`Appointment` },
  TEST_DRIVE: { icon: CarFront, name: msg`Test drive` },
  DELIVERY: { icon: KeyRound, name: msg`Delivery` },
  OTHER: { icon: ListTodo, name: msg({ message: "Other", context: "kind of task" }) },
};
