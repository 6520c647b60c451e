<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Editing On-call handover - Junior Doctors' Wiki</title>
<!--[if IE 6]><link rel="stylesheet" href="ie60fixes.css" type="text/css" /><![endif]-->
<script type="text/javascript">
var is_ie = document.all && !window.opera;
function insertTags(open, close, sample) {
  var t = document.getElementById('wpTextbox1');
  if (document.selection && is_ie) {
    var sel = document.selection.createRange().text || sample;
    t.focus();
    document.selection.createRange().text = open + sel + close;
  } else if (t.selectionStart || t.selectionStart == '0') {
    var s = t.selectionStart, e = t.selectionEnd, top = t.scrollTop, mid = t.value.substring(s, e) || sample;
    t.value = t.value.substring(0, s) + open + mid + close + t.value.substring(e);
    t.selectionStart = t.selectionEnd = s + open.length + mid.length + close.length;
    t.scrollTop = top; t.focus();
  } else {
    t.value += open + sample + close;
  }
}
</script>
<style type="text/css">#wpTextbox1{width:95%;height:300px;font-family:monospace}#toolbar button{margin-right:2px}.editOptions{background:#f0f0f0;border:1px solid #c0c0c0;padding:.6em;width:94%}</style>
</head><body>
<h1>Editing On-call handover</h1>
<div id="toolbar">
<button type="button" onclick="insertTags('\'\'\'','\'\'\'','Bold text')"><b>B</b></button>
<button type="button" onclick="insertTags('\'\'','\'\'','Italic text')"><i>I</i></button>
<button type="button" onclick="insertTags('[[',']]','Link title')">Link</button>
<button type="button" onclick="insertTags('\n== ',' ==\n','Headline')">H</button>
</div>
<form method="post" action="index.php?title=On-call_handover&amp;action=submit">
<textarea id="wpTextbox1" name="wpTextbox1" rows="20" cols="80">== Before handover ==
* Update the list on the shared drive by 20:30
* Mark patients for review with a star

== At handover ==
'''Seniors first.''' Meet in the [[Doctors' mess]] at 21:00 sharp.
* Sick patients
* Outstanding jobs and bloods
* Beds</textarea>
<div class="editOptions">Summary: <input name="wpSummary" size="50" /> <label><input type="checkbox" name="wpMinoredit" /> minor edit</label>
<p><input type="submit" name="wpSave" value="Save page" /> <input type="submit" name="wpPreview" value="Show preview" /> <a href="index.php?title=On-call_handover">Cancel</a></p></div>
</form></body></html>
