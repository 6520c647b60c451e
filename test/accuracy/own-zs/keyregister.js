// v1 (1999) slip through Word, log on S:
function slipByWord(k, who) {
  var w = new ActiveXObject("Word.Application");
  w.Visible = true;
  var d = w.Documents.Add("s:\\fm\\keyslip.dot");
  d.Bookmarks("key").Range.Text = k;
  d.Bookmarks("who").Range.Text = who;
  d.PrintOut();
  w.Quit(0);
}
function logToFile(line) {
  var fso = new ActiveXObject("Scripting.FileSystemObject");
  var f = fso.OpenTextFile("s:\\fm\\keys.txt", 8, true);
  f.WriteLine(line);
  f.Close();
}
// v2 (2002) server
function startup() {
  var d = new Date(), h = d.getHours() + 2;
  document.keys.until.value = (h > 17 ? 17 : h) + ":30";
  document.keys.to.focus();
}
function lend(a) {
  var f = document.keys;
  if (a == "OUT" && f.to.value.length < 3) {
    document.getElementById("note").innerHTML = "<b>Who is taking the key?</b>";
    return;
  }
  f.act.value = a;
  f.submit();
}
