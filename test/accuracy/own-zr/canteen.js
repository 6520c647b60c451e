/* compat.js - one set of scripts for the old desktops and the pilot group */
if (typeof ActiveXObject == "undefined") {
  window.ActiveXObject = function (progid) {
    if (/XMLHTTP/i.test(progid)) return new XMLHttpRequest();
    throw new Error("Automation server can't create object: " + progid);
  };
}
if (!window.attachEvent && window.addEventListener) {
  window.attachEvent = function (n, f) { window.addEventListener(n.substring(2), f, false); };
}
