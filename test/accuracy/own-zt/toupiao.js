// 民主推荐
function tijiao()
{
  var n = 0, s = "";
  for (var i = 0; i < form1.xm.length; i++)
  {
    if (form1.xm(i).checked == true)
    {
      n = n + 1;
      s = s + form1.xm(i).value + ";";
    }
  }
  if (n == 0) { alert("请至少推荐一人！"); return false; }
  if (n > 3)  { alert("推荐人数不能超过三人！"); return false; }
  form1.jg.value = s;
  form1.submit();
}
