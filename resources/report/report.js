"use strict";
// Keys of a report: J and K from change to change, M to the moved partner, O for changes only, T for typography.
// Without it everything can still be read.
(() => {
    const root = document.documentElement;
    const place = document.getElementById("place");
    const about = document.getElementById("about");
    const changesOnly = document.getElementById("changes-only");
    const ignoreTypography = document.getElementById("ignore-typography");
    let current = null;

    const isShown = (stop) => {
        if (ignoreTypography.checked && stop.classList.contains("typography"))
            return false;
        if (about.value !== "" && stop.dataset.about !== about.value)
            return false;
        return stop.getClientRects().length > 0;
    };
    const stops = () => Array.from(document.querySelectorAll(".stop")).filter(isShown);
    const behind = (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const tell = (all) => {
        const number = current === null ? 0 : all.indexOf(current) + 1;
        const text = number > 0 ? place.dataset.at : place.dataset.of;
        place.textContent = text.replace("%1", number).replace("%2", all.length);
    };
    const go = (stop, all) => {
        if (current !== null)
            current.classList.remove("current");
        current = stop;
        stop.classList.add("current");
        stop.tabIndex = -1;
        stop.focus({ preventScroll: true });
        stop.scrollIntoView({ block: "nearest" });
        tell(all);
    };
    const step = (forward) => {
        const all = stops();
        const from = current === null ? (forward ? -1 : all.length) : all.indexOf(current);
        let next = forward ? from + 1 : from - 1;
        if (current !== null && from < 0) {
            next = forward ? all.findIndex((stop) => behind(current, stop))
                           : all.findLastIndex((stop) => behind(stop, current));
        }
        if (all[next] !== undefined)
            go(all[next], all);
    };
    const partner = () => {
        const cell = (current === null ? document.activeElement : current).closest("td");
        const link = cell === null ? null : cell.querySelector("a.chip, a.ghost");
        if (link !== null)
            location.hash = link.hash;
    };
    const keys = {
        j: () => step(true), k: () => step(false), m: partner, o: () => changesOnly.click(),
        t: () => ignoreTypography.click(),
    };

    root.classList.add("has-script");
    document.getElementById("next").addEventListener("click", () => step(true));
    document.getElementById("previous").addEventListener("click", () => step(false));
    for (const control of [about, changesOnly, ignoreTypography])
        control.addEventListener("change", () => tell(stops()));
    document.addEventListener("click", (event) => {
        const stop = event.target.closest(".stop");
        if (stop !== null)
            go(stop, stops());
    });
    document.addEventListener("keydown", (event) => {
        const action = keys[event.key.toLowerCase()];
        const isTyping = event.target instanceof HTMLSelectElement;
        if (action === undefined || event.ctrlKey || event.altKey || event.metaKey || isTyping)
            return;
        event.preventDefault();
        action();
    });
    tell(stops());
})();
