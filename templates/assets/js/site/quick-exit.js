// Leave at once: the button, or Shift three times, each within two seconds of the last. After GOV.UK's pattern.
(function () {
  "use strict";

  const PAUSE = 2000;
  const leave = document.querySelector(".leave");
  if (!leave) {
    return;
  }
  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  let presses = 0;
  let timer = 0;
  let alone = false; // whether Shift went down and no other key with it

  function forget() {
    presses = 0;
    status.textContent = "";
  }

  function go() {
    const words = leave.dataset.leaving;
    try {
      sessionStorage.clear(); // so that 'back' does not show what was typed
    } catch (blocked) {
      // Nothing was kept either.
    }
    document.body.replaceChildren(status);
    document.title = words;
    status.textContent = words;
    location.replace(leave.href);
  }

  function count() {
    clearTimeout(timer);
    presses += 1;
    if (presses >= 3) {
      go();
      return;
    }
    status.textContent = presses === 1 ? leave.dataset.twice : leave.dataset.once;
    timer = setTimeout(forget, PAUSE);
  }

  leave.addEventListener("click", function (event) {
    event.preventDefault();
    go();
  });
  document.addEventListener("keydown", function (event) {
    alone = event.key === "Shift";
    if (!alone) {
      clearTimeout(timer);
      forget();
    }
  });
  document.addEventListener("keyup", function (event) {
    if (event.key === "Shift" && alone) {
      count();
    }
  });
})();
