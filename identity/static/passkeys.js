// Shows the forms for passkeys where the browser knows them, and sends the authenticator's answer.
// A passkey belongs to a name: there are none for an address.
const isSupported =
  !/^\[|^[\d.]+$/.test(location.hostname) &&
  "PublicKeyCredential" in window &&
  "parseRequestOptionsFromJSON" in PublicKeyCredential &&
  "parseCreationOptionsFromJSON" in PublicKeyCredential;

/** @param {HTMLFormElement} form */
function ask(form) {
  const options = JSON.parse(form.dataset.options);
  if (form.dataset.passkey === "create") {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return navigator.credentials.create({ publicKey });
  }
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return navigator.credentials.get({ publicKey });
}

/** @param {HTMLFormElement} form */
async function answer(form) {
  const failure = form.querySelector(".error");
  failure.hidden = true;
  try {
    const credential = await ask(form);
    form.elements.answer.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    failure.hidden = false;
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !isSupported;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer(form);
  });
}
