<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>New circular</title>
<style>body{font:12px Arial;background:#eef}textarea{font:12px Courier New}.tb input{font-size:11px}</style>
<script type="text/javascript">
function ins(a, b) {
  var t = document.c.body;
  t.focus();
  if (document.selection && document.selection.createRange) {
    var r = document.selection.createRange();
    r.text = a + r.text + b;
    r.select();
  } else if (typeof t.selectionStart == "number") {
    var s = t.selectionStart, e = t.selectionEnd;
    t.value = t.value.substring(0, s) + a + t.value.substring(s, e) + b + t.value.substring(e);
    t.selectionStart = t.selectionEnd = e + a.length + b.length;
  } else {
    t.value += a + b;
  }
  left();
}
function left() { document.getElementById("l").innerHTML = 4000 - document.c.body.value.length; }
</script></head><body onload="left()">
<h3>Ministry of Education &mdash; new circular to head teachers</h3>
<form name="c" method="post" action="circular_save.asp"><table><tr><td>Number</td><td><input name="no" value="2007/" size="10"> Date <input name="dt" value="06/09/2007" size="10"></td></tr><tr><td>Subject</td><td><input name="subj" size="60" maxlength="90"></td></tr>
<tr><td>To</td><td><label><input type="checkbox" name="to" value="P" checked>Primary</label> <label><input type="checkbox" name="to" value="S">Secondary</label> <label><input type="checkbox" name="to" value="T">Special schools</label></td></tr>
<tr><td valign="top">Text</td><td class="tb"><input type="button" value="B" onclick="ins('[b]','[/b]')"> <input type="button" value="Heading" onclick="ins('[h]','[/h]')"> <input type="button" value="Form of address" onclick="ins('Dear Head Teacher,\n\n','')"> <input type="button" value="Closing" onclick="ins('\n\nYours faithfully,\nSchools Division','')"><br><textarea name="body" rows="14" cols="80" onkeyup="left()"></textarea><br>Characters left: <span id="l"></span></td></tr>
<tr><td></td><td><input type="submit" name="save" value="Save draft"> <input type="submit" name="send" value="Publish"></td></tr></table></form></body></html>
