if(!this.JSON){this.JSON={};}
JSON.parse=JSON.parse||function(t){return eval('('+t+')');};