<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>职工留言板</title>
<script>
function chk() {
    var f = document.ly;
    if (f.nr.value.length < 5) {
        alert("内容太短");
        f.nr.focus();
        return false;
    }
    if (f.nr.value.length > 500) {
        alert("内容太长");
        return false;
    }
    return true;
}

function sz() {
    document.getElementById("n").innerText = document.ly.nr.value.length;
}
</script>
</head>
<body bgcolor="#ffffee">
<p class="crumb"><a href="index.htm">首页</a> &gt; 部机关办公厅</p>
<h3>职工留言板</h3>
<p><b>李师傅</b>：食堂能否增加早餐品种？</p>
<p><font color="red">回复：已转后勤科。</font></p>
<hr>
<form name="ly" method="post" action="liuyan_save.asp" onsubmit="return chk()">姓名：<input name="xm"><br><textarea name="nr" cols="50" rows="5" onkeyup="sz()"></textarea> 已输入 <span id="n">0</span> 字<br><input type="submit" value="发表">
</form>
<hr size="1" noshade>
<p><font size="1">最后更新: 24.12.2007<br>
仅供内部使用</font></p>
</body>
</html>
