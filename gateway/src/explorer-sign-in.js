/**
 * Sign-in of the explorer's page, before GraphiQL: authorization code with PKCE. The token lives in the
 * sessionStorage of the tab and goes with each request to this host, and into each connection_init.
 */
(() => {
  const settings = JSON.parse(document.querySelector("#sign-in-settings").textContent);
  const { path, clientId } = settings;
  const redirectUri = location.origin + path;
  const keep = (name, value) => sessionStorage.setItem(`forecourt.${name}`, JSON.stringify(value));
  const kept = (name) => JSON.parse(sessionStorage.getItem(`forecourt.${name}`) ?? "null");
  const forget = (name) => sessionStorage.removeItem(`forecourt.${name}`);
  const EARLY_MS = 30_000;
  const plainFetch = window.fetch.bind(window);
  let renewing;

  const base64url = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

  async function endpoints() {
    const response = await plainFetch("/identity/.well-known/openid-configuration");
    if (!response.ok) throw new Error(`sign-in answers ${response.status}`);
    return response.json();
  }

  async function signIn() {
    const { issuer, authorization_endpoint: authorization } = await endpoints();
    // People are sent back to one address only, and what is kept here is kept for the address of the page.
    const home = new URL(path, issuer);
    if (location.origin !== home.origin) return location.assign(home);
    const attempt = { verifier: random(), state: random(), query: location.search };
    keep("attempt", attempt);
    const digest = await crypto.subtle.digest(
      "SHA-256",
      new TextEncoder().encode(attempt.verifier),
    );
    const url = new URL(authorization);
    url.search = new URLSearchParams({
      response_type: "code",
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: "openid offline_access",
      code_challenge: base64url(digest),
      code_challenge_method: "S256",
      state: attempt.state,
    });
    location.assign(url);
  }

  async function tokens(parameters) {
    const response = await plainFetch((await endpoints()).token_endpoint, {
      method: "POST",
      body: new URLSearchParams({ client_id: clientId, ...parameters }),
    });
    if (!response.ok) throw new Error(`sign-in answers ${response.status}`);
    const {
      access_token: access,
      refresh_token: refresh,
      id_token: id,
      expires_in: seconds,
    } = await response.json();
    const session = { ...kept("session"), access, expiresAtMs: Date.now() + seconds * 1000 };
    if (refresh) session.refresh = refresh;
    if (id) Object.assign(session, { id, name: nameIn(id) });
    keep("session", session);
    return session;
  }

  /** For the bar only: nobody relies on what is not verified here. */
  function nameIn(idToken) {
    const payload = idToken.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    const { name, sub } = JSON.parse(new TextDecoder().decode(bytes));
    return name ?? sub;
  }

  async function comeBack() {
    const answer = new URLSearchParams(location.search);
    const attempt = kept("attempt");
    if (!attempt || answer.get("state") !== attempt.state) return;
    forget("attempt");
    history.replaceState(null, "", path + attempt.query);
    const code = answer.get("code");
    if (code === null) throw new Error(answer.get("error_description") ?? answer.get("error"));
    await tokens({
      grant_type: "authorization_code",
      code,
      redirect_uri: redirectUri,
      code_verifier: attempt.verifier,
    });
  }

  /** The access token, a fresh one when the old one is about to expire; undefined when nobody is signed in. */
  async function accessToken() {
    await returned;
    const session = kept("session");
    if (!session) return undefined;
    if (Date.now() < session.expiresAtMs - EARLY_MS) return session.access;
    if (!session.refresh) return signedOut();
    renewing ??= tokens({ grant_type: "refresh_token", refresh_token: session.refresh }).finally(
      () => (renewing = undefined),
    );
    return renewing.then(({ access }) => access, signedOut);
  }

  function signedOut() {
    forget("session");
    showBar();
    return undefined;
  }

  async function signOut() {
    const { id } = kept("session") ?? {};
    forget("session");
    const { end_session_endpoint: end } = await endpoints();
    const url = new URL(end ?? redirectUri);
    if (end) {
      url.search = new URLSearchParams({
        client_id: clientId,
        post_logout_redirect_uri: redirectUri,
        ...(id ? { id_token_hint: id } : {}),
      });
    }
    location.assign(url);
  }

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.origin !== location.origin || url.pathname !== path) return plainFetch(request);
    const token = await accessToken();
    if (token && !request.headers.has("authorization")) {
      request.headers.set("authorization", `Bearer ${token}`);
    }
    return plainFetch(request);
  };

  const plainSend = WebSocket.prototype.send;
  WebSocket.prototype.send = function send(data) {
    const message =
      typeof data === "string" && data.includes("connection_init") ? JSON.parse(data) : {};
    if (message.type !== "connection_init") return plainSend.call(this, data);
    void accessToken().then((token) => {
      const authorization = token ? { authorization: `Bearer ${token}` } : {};
      plainSend.call(
        this,
        JSON.stringify({ ...message, payload: { ...authorization, ...message.payload } }),
      );
    });
  };

  function showBar(trouble) {
    const bar = document.querySelector("#sign-in");
    if (!bar) return;
    const { name } = kept("session") ?? {};
    const button = document.createElement("button");
    button.textContent = name ? "Sign out" : "Sign in";
    button.addEventListener("click", () => {
      (name ? signOut() : signIn()).catch((error) => showBar(error.message));
    });
    bar.replaceChildren(trouble ?? (name ? `Signed in as ${name}` : "Not signed in"), " ", button);
  }

  /** GraphiQL opens the tab that equals the last edited query; unless one does, it adds an empty tab. */
  function chooseActiveTab() {
    const stored = (name) => `graphiql:${name}`;
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem(stored("tabState")) ?? "{}");
    const active = tabs?.[activeTabIndex];
    if (!active) return;
    for (const name of ["query", "variables", "headers"]) {
      if (active[name]) localStorage.setItem(stored(name), active[name]);
      else localStorage.removeItem(stored(name));
    }
  }

  try {
    chooseActiveTab();
  } catch {
    // What cannot be read here GraphiQL cannot read either, and it starts anew.
  }

  let trouble;
  const returned = comeBack().catch((error) => {
    trouble = error.message;
  });
  document.addEventListener("DOMContentLoaded", () => void returned.then(() => showBar(trouble)));
})();
