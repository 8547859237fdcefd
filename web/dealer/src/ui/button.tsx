import type { ComponentPropsWithRef, ReactNode } from "react";
import styles from "./button.module.css";

export interface ButtonProps extends Omit<ComponentPropsWithRef<"button">, "color"> {
  /** One filled button at most where people have one thing to do. */
  variant?: ButtonVariant;
  /** `critical` names the amount or the object in its words. */
  tone?: "critical" | undefined;
  size?: "large" | undefined;
  startIcon?: ReactNode;
  /** Its work is under way; it cannot be pressed again. */
  loading?: boolean;
}

export type ButtonVariant = "contained" | "outlined" | "text";

export function Button(props: ButtonProps) {
  const { variant = "text", tone, size, startIcon, loading = false, ...rest } = props;
  const { className, children, disabled = false, type = "button", ...attributes } = rest;
  return (
    <button
      {...attributes}
      // oxlint-disable-next-line react/button-has-type -- one of the three it can be
      type={type}
      className={[styles.button, className].filter(Boolean).join(" ")}
      data-variant={variant}
      data-tone={tone}
      data-size={size}
      disabled={disabled || loading}
      aria-busy={loading || undefined}
    >
      {startIcon}
      {children}
    </button>
  );
}

/** For a link that looks like a button: spread on the link. */
export function buttonLook(variant: ButtonVariant, className?: string) {
  return {
    className: [styles.button, className].filter(Boolean).join(" "),
    "data-variant": variant,
  };
}
