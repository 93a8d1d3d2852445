import type { CSSProperties, ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** The frame of every mail: no image, no remote anything, readable in dark mode because it sets no background. */
export function Layout(props: { locale: Locale; title: string; footer: string; children: ReactNode }) {
  return (
    <html lang={props.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{props.title}</title>
      </head>
      <body style={{ margin: 0, fontFamily: font, fontSize: 16, lineHeight: 1.55 }}>
        <div style={{ maxWidth: 560, margin: "0 auto", padding: "32px 20px" }}>
          <h1 style={{ fontSize: 22, lineHeight: 1.3, margin: "0 0 16px" }}>{props.title}</h1>
          {props.children}
          <hr style={{ border: 0, borderTop: "1px solid #8a93a3", margin: "32px 0 16px" }} />
          <p style={{ fontSize: 14, margin: 0 }}>{props.footer}</p>
        </div>
      </body>
    </html>
  );
}

export function Paragraph({ children }: { children: ReactNode }) {
  return <p style={{ margin: "0 0 16px" }}>{children}</p>;
}

/** A label with its value on a line of its own, as in "Reference: HAB-…". */
export function Fact({ label, value }: { label: string; value: string }) {
  return (
    <p style={{ margin: "0 0 8px" }}>
      {label}: <strong>{value}</strong>
    </p>
  );
}

const codeStyle: CSSProperties = {
  fontSize: 30,
  fontWeight: 700,
  letterSpacing: 6,
  fontFamily: "ui-monospace, Menlo, Consolas, monospace",
  margin: "0 0 8px",
};

/** The digits stand alone in their element, so that phones offer to copy them. */
export function Code({ label, code, hint }: { label: string; code: string; hint: string }) {
  return (
    <>
      <p style={{ margin: "16px 0 4px" }}>{label}</p>
      <p style={codeStyle}>{code}</p>
      <p style={{ margin: "0 0 16px", fontSize: 14 }}>{hint}</p>
    </>
  );
}

/** A link that looks like a button, followed by its address in clear for those who do not click in mails. */
export function ActionLink({ href, label }: { href: string; label: string }) {
  return (
    <p style={{ margin: "24px 0" }}>
      <a
        href={href}
        style={{
          display: "inline-block",
          padding: "12px 20px",
          borderRadius: 6,
          background: "#1f4f8f",
          color: "#ffffff",
          border: "1px solid #ffffff",
          textDecoration: "none",
          fontWeight: 600,
        }}
      >
        {label}
      </a>
    </p>
  );
}
