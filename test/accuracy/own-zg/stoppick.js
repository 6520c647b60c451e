// tail of the picker page
function chosen(no, name) {
  var r = { no: no, name: name };
  if (modal) { window.returnValue = r; } else { opener.took(r); }
  window.close();
}
