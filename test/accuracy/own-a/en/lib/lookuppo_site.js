function addFavourite(t) {
  if (document.all && window.external) { window.external.AddFavorite(location.href, t); }
  else if (window.sidebar && window.sidebar.addPanel) { window.sidebar.addPanel(t, location.href, ""); }
  else { alert("Ctrl+D"); }
}
