<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk" />
<title>关于年终奖个税的计算 - 内部论坛 - Powered by Discuz!</title>
<script type="text/javascript" src="include/common.js"></script>
</head>
<body onkeydown="if(event.keyCode==27) return false;">
<div id="nav">内部论坛 &raquo; 财务问答 &raquo; 关于年终奖个税的计算</div>
<table cellspacing="0" cellpadding="6" border="1" width="98%">
<tr><td width="140"><b>小会计</b><br />帖子 42<br />积分 160</td><td><div id="postmessage_1">请问今年年终奖 24000 元，除以 12 个月后适用哪一档税率？<br />月工资 3200。</div><p><a href="###" onclick="copycode($('postmessage_1'))">复制内容</a> <a href="###" onclick="quote('postmessage_1','小会计')">引用</a></p></td></tr>
<tr><td><b>财务老马</b><br />帖子 1203<br />积分 8812</td><td><div id="postmessage_2">24000 ÷ 12 = 2000，适用 10%，速算扣除数 25。<br />应纳税 24000×10% - 25 = 2375 元。</div><p><a href="###" onclick="copycode($('postmessage_2'))">复制内容</a> <a href="###" onclick="quote('postmessage_2','财务老马')">引用</a></p></td></tr>
</table>
<form method="post" id="postform" action="post.php?action=reply&amp;fid=7&amp;tid=311" onsubmit="return validate(this)">
<textarea name="message" id="message" rows="6" cols="80"></textarea><br />
<input type="submit" value="发表回复" />
</form>
</body>
</html>
