import { Link } from "react-router";
import type { RenderLink } from "../ui/shell/place.ts";

export const routerLink: RenderLink = ({ href, ...props }) => <Link to={href} {...props} />;
