// Mail merge for housing, J. Price 2003
function produce(f) {
  try {
    var w = new ActiveXObject('Word.Application');
  } catch (e) {
    alert('Word could not be started. Put this site into Trusted sites and use Internet Explorer.');
    return;
  }
  w.Visible = true;
  var d = w.Documents.Add('\\\\filesrv01\\templates\\notice.dot');
  d.Bookmarks('tenant').Range.Text = f.tenant.value;
  d.Bookmarks('addr').Range.Text = f.addr.value;
}
