<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Adviser notes - client 5521870</title>
<style type="text/css">body{font:13px Arial;margin:14px}#ed{border:1px solid #888;min-height:180px;padding:8px;width:620px}.tb button{font:12px Arial}</style>
<script type="text/javascript">
function cmd(c) { document.execCommand(c, false, null); document.getElementById('ed').focus(); }
function phrase(s) {
  if (!s.value) return;
  var ed = document.getElementById('ed'), h = '<p>' + s.value + '</p>';
  ed.focus();
  if (document.selection && document.selection.createRange) {
    var r = document.selection.createRange();
    if (r.pasteHTML) r.pasteHTML(h);
  } else {
    document.execCommand('insertHTML', false, h);
  }
  s.selectedIndex = 0;
}
function keep(f) { f.note.value = document.getElementById('ed').innerHTML; return true; }
</script></head>
<body>
<h3>Adviser notes &#8211; client 5521870 (Mr D. Abara)</h3>
<form method="post" action="case-note-editor.php" onsubmit="return keep(this)">
<div class="tb"><button type="button" onclick="cmd('bold')">B</button> <button type="button" onclick="cmd('italic')">I</button> <button type="button" onclick="cmd('insertUnorderedList')">List</button>
<select onchange="phrase(this)"><option value="">Insert phrase...</option><option>Attended as agreed; jobseeking evidence seen.</option><option>Did not attend. Letter FTA1 sent.</option><option>Referred to numeracy screening.</option></select></div>
<div id="ed" contenteditable="true"><p>Seen on 4 June. CV brought up to date, wants driving work.</p></div>
<input type="hidden" name="note" /><p><input type="submit" value="Save note" /> Notes can be read by the client on request.</p>
</form>
<h4>Earlier</h4>
<p>21 May &#8211; FJR passed, next review in two weeks. (KB)<br />7 May &#8211; Class 2 licence expires in August, told to renew. (KB)</p>
</body></html>
