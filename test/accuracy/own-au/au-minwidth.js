if (document.body && document.body.currentStyle) {
  document.body.style.width = document.body.clientWidth < 760 ? "760px" : "auto";
}
