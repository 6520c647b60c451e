if(!this.JSON){this.JSON={};}
if(typeof JSON.parse!=="function"){JSON.parse=function(s){return eval("("+s+")");};}
